package io.undercurrent.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiIT {
    private static final Path BUILT = Path.of("target/openapi/openapi.yaml");
    private static final Path COMMITTED = Path.of("../docs/api/pilot-service.yaml");

    @Test
    void the_committed_description_is_what_the_build_emits() throws IOException {
        var built = Files.readString(BUILT);

        assertThat(Files.readString(COMMITTED))
                .as("If the change is wanted: cp pilot-service/target/openapi/openapi.yaml docs/api/pilot-service.yaml")
                .isEqualTo(built);
    }
}
