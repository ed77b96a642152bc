# The command line in a container: docker run --rm --volume "$PWD:/drafts:ro" copydesk check
FROM node:24-slim AS build
WORKDIR /copydesk
COPY . .
RUN npm ci && npm pack ./server --pack-destination /tmp

FROM node:24-slim
COPY --from=build /tmp/copydesk-*.tgz /tmp/
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && npm install --global /tmp/copydesk-*.tgz \
  && rm -rf /tmp/copydesk-*.tgz /root/.npm \
  # Git refuses a folder that belongs to somebody else, as a mounted one does.
  && git config --system --add safe.directory /drafts
USER node
WORKDIR /drafts
ENTRYPOINT ["copydesk"]
CMD ["check"]
