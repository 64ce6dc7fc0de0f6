package io.undercurrent.pilot;

import io.undercurrent.kit.openapi.ApiDescription;

class OpenApiIT extends ApiDescription {

    OpenApiIT() {
        super("pilot-service");
    }
}
