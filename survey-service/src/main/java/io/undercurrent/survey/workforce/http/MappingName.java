package io.undercurrent.survey.workforce.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A mapping an import can ask for.
@Schema(name = "WorkforceMappingName")
record MappingName(
        String name,

        @Schema(description = "Whether it came with the product; then nobody changes it")
        boolean shipped) {}
