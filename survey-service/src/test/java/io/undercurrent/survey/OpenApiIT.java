package io.undercurrent.survey;

import io.undercurrent.kit.openapi.ApiDescription;

class OpenApiIT extends ApiDescription {

    OpenApiIT() {
        super("survey-service");
    }
}
