# The booking bot as an image: built in one stage, run in another that has no compiler, no pip and no root.
# The same sources give the same files: exact versions (.ci/constraints.txt), no dates in what is installed. Name the base
# by its digest to have the same image as well: --build-arg PYTHON=python@sha256:…
ARG PYTHON=python:3.13-slim-bookworm

FROM ${PYTHON} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1
ENV PIP_CONSTRAINT=/src/.ci/constraints.txt PIP_BUILD_CONSTRAINT=/src/.ci/constraints.txt
WORKDIR /src
COPY .ci/constraints.txt .ci/constraints.txt
COPY pyproject.toml README.md LICENSE ./
RUN python3 -m venv /opt/clinic-bot \
    && python3 -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['project']['dependencies'], sep='\n')" \
        > dependencies.txt \
    && /opt/clinic-bot/bin/pip install --quiet --no-compile --requirement dependencies.txt
COPY conversations conversations
COPY bot bot
RUN /opt/clinic-bot/bin/pip install --quiet --no-compile --no-deps . \
    && rm -rf /opt/clinic-bot/lib/python3*/site-packages/pip /opt/clinic-bot/lib/python3*/site-packages/pip-* \
        /opt/clinic-bot/bin/pip* \
    && /opt/clinic-bot/bin/python3 -m compileall -q -f --invalidation-mode unchecked-hash /opt/clinic-bot/lib \
    && /opt/clinic-bot/bin/python3 -c 'from bot.wording.compiled import compile_all; compile_all()' \
    && find /opt/clinic-bot -exec touch --no-dereference --date=@0 {} +

FROM ${PYTHON} AS run
RUN groupadd --gid 10001 clinic-bot \
    && useradd --uid 10001 --gid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin clinic-bot \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /opt/clinic-bot /opt/clinic-bot
ENV PATH=/opt/clinic-bot/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
ENV LISTEN=0.0.0.0:8080 DATABASE_URL=sqlite:////data/clinic-bot.db
USER 10001:10001
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["python3", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["clinic-bot"]
CMD ["run", "--wait", "60"]
