"""What the files say, as trees. Each is parsed once a process, as to parse them all takes longer than what is asked."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path


@cache
def tree(path: Path) -> ast.Module:
    """The tree of a file, which nobody changes."""
    return ast.parse(path.read_text())


def is_named(node: ast.expr, name: str) -> bool:
    """Whether it is that name and nothing else: what `ast.unparse` would say, which takes a hundred times as long."""
    return isinstance(node, ast.Name) and node.id == name
