"""Nothing stands between two others for its own sake: methods that only hand a call on, protocols of one class."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.trees import below, is_named, nodes

ROOT = Path(__file__).resolve().parents[2]
PRODUCT, TESTS = ("bot", "conversations"), ("tests",)
Function = ast.FunctionDef | ast.AsyncFunctionDef

REASONS = {
    "PatientPortal.mail_invoice": "the runtime's port, which knows no sections",
    "PatientPortal.video_link": "the runtime's port, which knows no sections",
    "PatientPortal.wall_clock": "the runtime's port, which knows no zones",
    "Store.close": "the face of the store, which alone knows its threads",
    "SignIns.scrub": "the face of the store, which alone knows its threads",
    "HeldLease.refused": "a list of its own, which is written down later",
    "BotApi.close": "a signal of its own",
    "Updates.drop": "a queue of its own",
}
"""Methods that only hand a call on, each with why it is there."""


def classes(folders: tuple[str, ...]) -> Iterator[ast.ClassDef]:
    """Every class, at whatever depth."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from (node for node in nodes(path) if isinstance(node, ast.ClassDef))


def hands_on(method: Function) -> bool:
    """Whether all that it does is to call a method of something that it holds, with its own arguments.

    In one statement, or by way of a name that is returned at once.
    """
    body = [each for each in method.body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    match body:
        case [ast.Assign([ast.Name(kept)], value), ast.Return(ast.Name(returned))] if kept == returned:
            pass
        case [ast.Return(value) | ast.Expr(value)]:
            pass
        case _:
            return False
    call = value.value if isinstance(value, ast.Await) else value
    match call:
        case ast.Call(ast.Attribute(ast.Attribute() as held)) if ast.unparse(held).startswith("self."):
            return sorted(given(call)) == sorted(taken(method.args))
        case _:
            return False


def given(call: ast.Call) -> list[str]:
    """What is handed on, by its names."""
    plain = [each.value if isinstance(each, ast.Starred) else each for each in call.args]
    return [ast.unparse(each) for each in (*plain, *(named.value for named in call.keywords))]


def taken(arguments: ast.arguments) -> list[str]:
    """What a method is given, but for itself."""
    plain = [*arguments.posonlyargs, *arguments.args][1:]
    rest = (each for each in (arguments.vararg, arguments.kwarg) if each)
    return [each.arg for each in (*plain, *arguments.kwonlyargs, *rest)]


def test_a_method_that_only_hands_a_call_on_has_a_reason() -> None:
    found = {
        f"{one.name}.{method.name}"
        for one in classes(PRODUCT)
        for method in one.body
        if isinstance(method, Function) and hands_on(method)
    }
    assert found - REASONS.keys() == set(), "let callers talk to the object itself"
    assert REASONS.keys() - found == set(), "take out what hands on nothing any more"


@pytest.mark.parametrize(
    ("source", "it_does"),
    [
        ("def f(self, a, *, b): return self._x.g(a, b=b)", True),
        ("async def f(self, *all):\n    'Words.'\n    await self._x.y.g(*all)", True),
        ("def f(self, a):\n    found = self._x.g(a)\n    return found", True),
        ("def f(self, a): return self._x.g(a, self._b)", False),
        ("def f(self, a): return self.g(a)", False),
        ("def f(self, a): return a.g()", False),
    ],
)
def test_handing_on_is_told_from_doing_something(source: str, it_does: bool) -> None:  # noqa: FBT001
    method = ast.parse(source).body[0]
    assert isinstance(method, Function)
    assert hands_on(method) is it_does


def members(one: ast.ClassDef) -> set[str]:
    """What it defines, in its body or on itself."""
    inside = below(one)
    functions = {each.name for each in inside if isinstance(each, Function)}
    fields = {ast.unparse(each.target) for each in one.body if isinstance(each, ast.AnnAssign)}
    of_its_own = (each for each in inside if isinstance(each, ast.Attribute) and is_named(each.value, "self"))
    return functions | fields | {each.attr for each in of_its_own if isinstance(each.ctx, ast.Store)}


def bases(one: ast.ClassDef) -> list[str]:
    """The names of what it inherits."""
    return [ast.unparse(base).partition("[")[0] for base in one.bases]


def test_a_protocol_has_two_classes_that_fit_it_or_a_stand_in() -> None:
    """By the names of its members, inherited ones included; what one class alone fits is that class."""
    above = {one: bases(one) for one in classes((*PRODUCT, *TESTS))}
    plain = [one for one, its in above.items() if "Protocol" not in its]
    own = {one: members(one) for one in plain}
    named: dict[str, list[ast.ClassDef]] = defaultdict(list)
    for one in plain:
        named[one.name].append(one)

    def all_of(one: ast.ClassDef) -> set[str]:
        inherited = (each for base in above[one] if base != one.name for each in named[base])
        return own[one].union(*map(all_of, inherited))

    has = {one: all_of(one) for one in plain}
    lonely = {}
    for one in classes(PRODUCT):
        if "Protocol" in above[one]:
            wanted = members(one)
            fits = [other.name for other in plain if wanted <= has[other]]
            if len(fits) < 2:
                lonely[one.name] = fits
    assert lonely == {}, "use the class itself, or a callable"
