"""Section auth: how the portal is, signing in with and without a code, and out.

Owns what a refusal means when it answers a password or a code: *wrong* is only what says so. Must never keep either.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.portal.caller import Caller, Reply
from bot.portal.errors import (
    DOCUMENTED,
    Problem,
    Refusal,
    SignInNeeded,
    Unreadable,
    WrongCode,
    WrongPassword,
)
from bot.portal.models.accounts import ClinicConfig, CodeSent, Login, PortalSession, ServerState, Validated
from bot.portal.models.filters import Json
from bot.portal.models.records import ChargeBand, Person
from bot.portal.request import Call, call_to, spelled
from bot.portal.wire.accounts import (
    AuthenticationData,
    ChargeBandData,
    CodeData,
    ConfigData,
    ServerStateData,
    ValidData,
    object_or_empty,
)
from conversations.clinic.patients import Duties

_NOT_LOGGED_IN = 8
_OF_SOMETHING_ELSE = DOCUMENTED - {_NOT_LOGGED_IN}
"""Event codes that are not about the password or the code that was tried."""


@dataclass(frozen=True, slots=True)
class AuthCalls:
    """The calls of section auth."""

    _caller: Caller

    async def server_state(self) -> ServerState:
        """GET auth/server-state, the one call that needs no client key."""
        call = Call("GET", "auth/server-state", repeatable=True, keyed=False)
        return (await self._caller.one(call, ServerStateData)).server_state()

    async def config(self, session: PortalSession | None = None, *, company: str | None = None) -> ClinicConfig:
        """GET auth/config: the clinic's name, phone and rules, and with a session what its owner may do.

        `company` is the identifier of one of several companies that share a portal.
        """
        call = call_to("auth/config", session, {"company-identifier": company})
        return (await self._caller.one(call, ConfigData)).config()

    async def reg_code_info(self, code: str, *, staff: bool = False) -> ChargeBand:
        """GET auth/reg-code-info: what a sign-up code stands for."""
        call = call_to("auth/reg-code-info", None, {"reg-code": code, "is-oh": staff})
        return (await self._caller.one(call, ChargeBandData)).charge_band(code)

    async def login(self, email: str, password: str, *, staff: bool = False) -> Login:
        """POST auth/login, once. Raises `WrongPassword` and `Blocked` beside the usual.

        The session knows the e-mail address of the patient it belongs to, and no more of them yet.
        """
        body: dict[str, Json] = {"username": email, "password": password}
        call = call_to("auth/login", None, {"is-oh": staff}, body=body, changes=True)
        owner, duties = (None, Duties()) if staff else (Person(None, email=email), None)
        nobody_yet = PortalSession("", owner=owner, login=email, duties=duties)
        try:
            return _login(self._caller, await self._caller.reply(call), nobody_yet)
        except Refusal as refused:
            if not _says_wrong(refused.problem):
                raise
            raise WrongPassword(problem=refused.problem) from refused

    async def direct_login(self, login_token: str) -> Login:
        """POST auth/direct-login, once: single sign-on with a token that lives for 20 seconds and can be used once."""
        call = Call("POST", "auth/direct-login", params=spelled({"loginToken": login_token}))
        return _login(self._caller, await self._caller.once(call), PortalSession(""))

    async def send_code(self, session: PortalSession, *, by_mobile: bool | None = None) -> CodeSent:
        """GET auth/send-2fa-code, or POST with `useMobile`, once: every call sends another message."""
        body: dict[str, Json] | None = None if by_mobile is None else {"useMobile": by_mobile}
        call = call_to("auth/send-2fa-code", session, body=body, changes=True)
        sent = self._caller.read(object_of(await self._caller.reply(call)), CodeData)
        return CodeSent(sent.delivery_method, sent.renewed(session))

    async def submit_code(self, session: PortalSession, code: str) -> Login:
        """POST auth/submit-2fa-code, once. Raises `WrongCode`, and `SignInNeeded` where the sign-in itself ran out."""
        call = call_to("auth/submit-2fa-code", session, body={"code": code}, changes=True)
        try:
            return _login(self._caller, await self._caller.reply(call), session)
        except Refusal as refused:
            raise as_wrong_code(refused) from refused

    async def validate(self, session: PortalSession) -> Validated:
        """GET auth/validate. It also counts as a use of the session."""
        reply = object_of(await self._caller.reply(call_to("auth/validate", session)))
        valid = self._caller.read(reply, ValidData)
        return Validated(valid.renewed(session), valid.remaining_time)

    async def logout(self, session: PortalSession) -> None:
        """GET auth/logout, once; POST only after a 405, which says that nothing was done."""
        await self._caller.reply(Call("GET", "auth/logout", session, other_verb=True))


def _login(caller: Caller, reply: Reply, session: PortalSession) -> Login:
    """A sign-in without a session id would sign nobody in."""
    data = caller.read(reply, AuthenticationData)
    renewed = data.renewed(session)
    if not renewed.id:
        raise Unreadable("a sign-in without a session id", Problem(reply.status))
    config = (data.config or ConfigData()).config()
    if session.duties is not None:
        renewed = replace(renewed, duties=config.rights.duties)
    return Login(renewed, data.require2_fa, config)


def object_of(reply: Reply) -> Reply:
    """The reply to a call whose result may as well be nothing."""
    return replace(reply, result=object_or_empty(reply.result))


def as_wrong_code(refused: Refusal) -> Refusal:
    """What a refused code comes to: wrong, unless the refusal is about something else."""
    if refused.problem.foreign:
        return Refusal(problem=refused.problem)
    ran_out = isinstance(refused, SignInNeeded) and bool(refused.code)
    return refused if ran_out or not _says_wrong(refused.problem) else WrongCode(problem=refused.problem)


def _says_wrong(problem: Problem) -> bool:
    """Whether the portal says that what was tried is wrong, for which it has no code of its own.

    That is *unspecified*, a code that nobody documented, or *not logged in* with the status that goes with it. A page
    of something in front of the portal says nothing, nor does a missing right, or a bad request without a code.
    """
    if problem.foreign or problem.code in _OF_SOMETHING_ELSE:
        return False
    if problem.code is None or problem.code == _NOT_LOGGED_IN:
        return problem.status in (200, 401)
    return problem.status in (200, 400, 401)
