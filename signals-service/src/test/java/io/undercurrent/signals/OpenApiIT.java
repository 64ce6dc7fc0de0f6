package io.undercurrent.signals;

import io.undercurrent.kit.openapi.ApiDescription;

class OpenApiIT extends ApiDescription {

    OpenApiIT() {
        super("signals-service");
    }
}
