def make_pages(  # noqa: PLR0913 - what the pages stand on
    settings: Settings,
    clock: Clock,
    portal: PatientPortal,
    accounts: Accounts,
    vault: Vault,
    routes: Sequence[Route],
    *,
    url: str = "",
    telegram: Telegram | None = None,
    forms: Registrations | None = None,
    patients: PatientForms | None = None,
) -> Pages:
    """The bot's own web pages, reached at `url`; `telegram` tells them what people are called."""
    assert settings.telegram_token  # noqa: S101 - `make_telegram` has seen to it
    return create_app(
        accounts,
        portal,
        bot_token=settings.telegram_token.get_secret_value(),
        words=wording_of(settings),
        clock=clock,
        vault=vault,
        routes=routes,
        public_url=url,
        naming=telegram,
        staff=settings.staff_telegram_ids,
        registrations=forms,
        patients=patients,
        privacy_url=settings.privacy_url or "",
        zone=settings.zone,
    )


