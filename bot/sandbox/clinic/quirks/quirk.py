"""The quirks by name. Each is one way in which the real portal may differ from its own documentation."""

from enum import StrEnum


class Quirk(StrEnum):
    """What can be switched on. The value is the name by which a control call orders it."""

    # Transport
    NO_ENVELOPE = "no-envelope"
    BARE_ERRORS = "bare-errors"
    HTML_ERRORS = "html-errors"
    EMPTY_ERRORS = "empty-errors"
    ERRORS_AS_200 = "errors-as-200"
    NO_CONTENT = "no-content"
    SESSION_ID_SPELLING = "session-id-spelling"
    BASE64_SESSION_IDS = "base64-session-ids"
    TOKEN_IN_ANSWERS = "token-in-answers"  # noqa: S105 - the name of a quirk
    DEPRECATED_SESSION = "deprecated-session"
    REFUSE_ORIGIN = "refuse-origin"
    REQUIRE_2FA_AS_TEXT = "require-2fa-as-text"
    REQUIRE_2FA_AS_NUMBER = "require-2fa-as-number"
    UNTRUE_SESSION_TIMEOUT = "untrue-session-timeout"
    # Verbs
    SLOTS_POST_ONLY = "slots-post-only"
    SLOTS_GET_ONLY = "slots-get-only"
    LOGOUT_POST_ONLY = "logout-post-only"
    # Lists
    NULL_LISTS = "null-lists"
    WRAPPED_LISTS = "wrapped-lists"
    WRAPPED_MEMBERS = "wrapped-members"
    INVOICE_DETAIL_LIST = "invoice-detail-list"
    PAGED_DIARY = "paged-diary"
    UNTURNED_DIARY = "unturned-diary"
    DIARY_WITHOUT_RESULT = "diary-without-result"
    # Types
    INT_KEYS = "int-keys"
    HEX_KEYS = "hex-keys"
    TEXT_KEYS = "text-keys"
    NUMBERS_AS_TEXT = "numbers-as-text"
    SEX_AS_TEXT = "sex-as-text"
    CLINICIAN_NAME = "clinician-name"
    NO_LOCATION_ADDRESS = "no-location-address"
    UNLISTED_SITE = "unlisted-site"
    UNLISTED_PLACES = "unlisted-places"
    BARE_APPOINTMENTS = "bare-appointments"
    KEYLESS_DEBTORS = "keyless-debtors"
    OLDER_INVOICES = "older-invoices"
    EXTRA_MEMBERS = "extra-members"
    UNKNOWN_STATES = "unknown-states"
    UNKNOWN_EVENT_CODES = "unknown-event-codes"
    # Dates
    MILLISECONDS = "milliseconds"
    SEVEN_DIGITS = "seven-digits"
    OFFSETS = "offsets"
    UTC_OFFSETS = "utc-offsets"
    WALL_OFFSETS = "wall-offsets"
    DATE_ONLY = "date-only"
    INVOICE_DAYS = "invoice-days"
    # Booking
    REFUSED_AS_401 = "refused-as-401"
    REFUSED_AS_403 = "refused-as-403"
    REFUSED_AS_404 = "refused-as-404"
    REFUSED_AS_405 = "refused-as-405"
    NOTHING_OPEN = "nothing-open"


MEANING: dict[Quirk, str] = {
    Quirk.NO_ENVELOPE: "a result comes without its envelope",
    Quirk.BARE_ERRORS: "an error comes without its envelope",
    Quirk.HTML_ERRORS: "an error is a page of HTML",
    Quirk.EMPTY_ERRORS: "an error has no body",
    Quirk.ERRORS_AS_200: "an error has the HTTP status 200, and its envelope",
    Quirk.NO_CONTENT: "a null result is 204 without a body",
    Quirk.SESSION_ID_SPELLING: "SessionId where SessionID is documented, and the other way round",
    Quirk.BASE64_SESSION_IDS: "session ids are base64 with plus or slash, and padding",
    Quirk.TOKEN_IN_ANSWERS: "every object that a signed-in caller gets carries the Token",
    Quirk.DEPRECATED_SESSION: "the session is taken from the cookie ASP.NET_SessionId, the token from the URL, alone",
    Quirk.REFUSE_ORIGIN: "a request with an Origin header is refused",
    Quirk.REQUIRE_2FA_AS_TEXT: 'Require2FA is "true" or "false"',
    Quirk.REQUIRE_2FA_AS_NUMBER: "Require2FA is 1 or 0",
    Quirk.UNTRUE_SESSION_TIMEOUT: "SessionTimeout promises four times what RemainingTime says",
    Quirk.SLOTS_POST_ONLY: "proposed-time-slots and anon-appointment/sites by POST alone",
    Quirk.SLOTS_GET_ONLY: "proposed-time-slots and anon-appointment/sites by GET alone, with a body",
    Quirk.LOGOUT_POST_ONLY: "logout by POST alone",
    Quirk.NULL_LISTS: "an empty list is null",
    Quirk.WRAPPED_LISTS: "a list as a result is {Items: […]}",
    Quirk.WRAPPED_MEMBERS: "a list as a member is {Items: […]}",
    Quirk.INVOICE_DETAIL_LIST: "invoice-detail is a list of one",
    Quirk.PAGED_DIARY: "existing-appointments is a page of two at most, and page-number turns it",
    Quirk.UNTURNED_DIARY: "existing-appointments is a page of two at most, always the first",
    Quirk.DIARY_WITHOUT_RESULT: "existing-appointments is an envelope without a result",
    Quirk.INT_KEYS: "hex keys are whole numbers",
    Quirk.HEX_KEYS: "whole-number keys are hex",
    Quirk.TEXT_KEYS: "whole-number keys are text",
    Quirk.NUMBERS_AS_TEXT: "every number that is not a key is text",
    Quirk.SEX_AS_TEXT: "SexType is text",
    Quirk.CLINICIAN_NAME: "a clinician has a Name and no FullName",
    Quirk.NO_LOCATION_ADDRESS: "a location at its site's address has none of its own",
    Quirk.UNLISTED_SITE: "one site of time slots is never among their Sites",
    Quirk.UNLISTED_PLACES: "keys of places in time slots are not among their Sites; an appointment has the real ones",
    Quirk.BARE_APPOINTMENTS: "an appointment has no Patient, State, Modules or Services; of its Type only Key and Name",
    Quirk.KEYLESS_DEBTORS: "creditors and debtors have no Key, and a person's Name there begins with the title",
    Quirk.OLDER_INVOICES: "invoices over a month old carry NetPrice, Vat, GrossPrice and no Key",
    Quirk.EXTRA_MEMBERS: "every object has a member that nobody documents",
    Quirk.UNKNOWN_STATES: "booked appointments are in a state that nobody documents",
    Quirk.UNKNOWN_EVENT_CODES: "an unspecified error has an event code that nobody documents",
    Quirk.MILLISECONDS: "times have milliseconds",
    Quirk.SEVEN_DIGITS: "times have seven fraction digits",
    Quirk.OFFSETS: "times that are not wall clock have the offset of London",
    Quirk.UTC_OFFSETS: "times that are not wall clock are UTC, with +00:00",
    Quirk.WALL_OFFSETS: "times of slots and appointments have the site's offset, too",
    Quirk.DATE_ONLY: "dates of birth and due dates have no time",
    Quirk.INVOICE_DAYS: "dates of invoices and credit notes have no time",
    Quirk.REFUSED_AS_401: "a booking that does not fit is refused with 401",
    Quirk.REFUSED_AS_403: "a booking that does not fit is refused with 403",
    Quirk.REFUSED_AS_404: "a booking that does not fit is refused with 404",
    Quirk.REFUSED_AS_405: "a booking that does not fit is refused with 405",
    Quirk.NOTHING_OPEN: "nothing is open for online booking: no types, sites, clinicians or time slots",
}
