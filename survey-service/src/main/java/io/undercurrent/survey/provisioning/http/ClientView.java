package io.undercurrent.survey.provisioning.http;

import io.undercurrent.survey.provisioning.domain.Client;
import io.undercurrent.survey.provisioning.domain.Enrolment.Enrolled;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A client as an administrator sees it; never its token.
@Schema(name = "Client")
record ClientView(
        UUID id,
        String name,
        @Schema(format = "date") String createdOn,

        @Schema(format = "date", description = "The last day on which its token was shown") @Nullable
        String lastUsedOn) {

    static final String EXAMPLE = """
            {"id":"7a0e6c1e-3f5d-4c8e-9a54-2b6f1d0c9e11","name":"Entra ID","createdOn":"2026-11-22",\
            "lastUsedOn":"2026-11-23"}""";

    /// A client at the one moment at which its token can be seen.
    @Schema(name = "EnrolledClient")
    record WithToken(
            UUID id,
            String name,
            @Schema(format = "date") String createdOn,

            @Schema(description = "Shown this once; keep it where secrets are kept")
            String token) {

        static final String EXAMPLE = """
                {"id":"7a0e6c1e-3f5d-4c8e-9a54-2b6f1d0c9e11","name":"Entra ID","createdOn":"2026-11-22",\
                "token":"uct_7a0e6c1e3f5d4c8e9a542b6f1d0c9e11_…"}""";

        static WithToken of(Enrolled enrolled) {
            var client = enrolled.client();
            return new WithToken(
                    client.id(),
                    client.name(),
                    client.createdOn().toString(),
                    enrolled.token().text());
        }
    }

    static ClientView of(Client client) {
        return new ClientView(
                client.id(),
                client.name(),
                client.createdOn().toString(),
                client.lastUsedOn().map(LocalDate::toString).orElse(null));
    }
}
