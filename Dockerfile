# Vigie in a small image: dependencies pinned by hash, no build tools, no root, no writes but to its volume.
# BASE may be any image with Python 3.11 or newer as python3 (and its venv module).
ARG BASE=python:3.13-slim


FROM ${BASE} AS build

WORKDIR /build
COPY requirements.lock requirements-dev.lock ./

# A pip of our own, outside what will be kept, and the wheel builder from the development lock.
RUN python3 -m venv /tools \
 && awk '/^[a-z]/ { keep = /^(hatchling|packaging|pathspec|pluggy|trove-classifiers)==/ } keep' \
        requirements-dev.lock > tools.lock \
 && /tools/bin/pip install --no-cache-dir --no-deps --require-hashes -r tools.lock

RUN python3 -m venv --without-pip /opt/vigie \
 && /tools/bin/pip --python /opt/vigie/bin/python install --no-cache-dir --no-deps --require-hashes -r requirements.lock

COPY pyproject.toml README.md LICENSE feeds.yaml people.yaml ./
COPY storage storage
COPY bot bot
RUN /tools/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir wheel . \
 && /tools/bin/pip --python /opt/vigie/bin/python install --no-cache-dir --no-deps wheel/*.whl

# Vigie speaks French and English: the other languages' data of two libraries are 45 MB.
RUN find /opt/vigie/lib/*/site-packages/babel/locale-data /opt/vigie/lib/*/site-packages/simplemma/strategies \
        \( -path '*/locale-data/*.dat' -o -path '*/dictionaries/data/*' \) -type f \
        ! -name 'root.dat' ! -name 'fr*' ! -name 'en*' -delete


FROM ${BASE}

ENV PATH=/opt/vigie/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/var/lib/vigie \
    VIGIE_DATABASE_URL=sqlite+aiosqlite:////var/lib/vigie/vigie.db

# The numbers are fixed so that the owner of a mounted folder or secret can be set from outside.
RUN mkdir -p /var/lib/vigie && chown 10001:10001 /var/lib/vigie
COPY --from=build /opt/vigie /opt/vigie

# The working directory is the volume: feeds.yaml, people.yaml and vigie.toml are taken from there, if present.
WORKDIR /var/lib/vigie
VOLUME /var/lib/vigie
USER 10001:10001

HEALTHCHECK --interval=1m --timeout=10s --start-period=1m --retries=3 CMD ["vigie", "check", "--alive"]

# Python stops cleanly on an interrupt, even as the first process of a container.
STOPSIGNAL SIGINT
ENTRYPOINT ["vigie"]
CMD ["run"]
