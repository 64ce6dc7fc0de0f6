package io.undercurrent.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The API of a service as it is committed; a service inherits this test with one class that names it.
/// Runs from the folder of the service, after its packaging.
public abstract class ApiDescription {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String service;

    protected ApiDescription(String service) {
        this.service = service;
    }

    // compared as trees: from build to build Quarkus may write the fields of an object in another order
    @Test
    void the_committed_description_is_what_the_build_emits() throws IOException {
        var emitted = Path.of("target/openapi/openapi.yaml");
        var committed = Path.of("../docs/api/" + service + ".yaml");

        assertThat(YAML.readTree(committed.toFile()))
                .as("If the change is meant: cp %s/%s docs/api/%s.yaml", service, emitted, service)
                .isEqualTo(YAML.readTree(emitted.toFile()));
    }
}
