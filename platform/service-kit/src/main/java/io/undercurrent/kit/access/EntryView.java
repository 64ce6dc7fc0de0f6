package io.undercurrent.kit.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody looked.
@Schema(name = "AccessLogEntry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record EntryView(
        @Schema(examples = "2026-03-14T09:30:00Z") Instant at,

        @Schema(description = "The account that was signed in", examples = "hr")
        String who,

        @Schema(examples = "[\"people-analyst\"]") List<String> roles,
        @Schema(examples = "results") String what,

        @Schema(
                description = "The wave, pilot, question or team that was asked for; null for a list",
                examples = "3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11")
        @Nullable
        String subject,

        @Schema(
                description =
                        "The teams that the answer told of; none where it is a table or a page of all one may see",
                examples = "[\"claims-north\"]")
        List<String> teamIds,

        @Schema(description = "What exactly was asked for", examples = "/v1/waves/3c1f6a52/results?team=claims-north")
        String address) {

    static final String EXAMPLE = """
        {"items":[{"at":"2026-03-14T09:30:00Z","who":"hr","roles":["people-analyst"],"what":"signals",\
        "subject":"claims-north","teamIds":["claims-north"],"address":"/v1/teams/claims-north/signals"}],\
        "nextCursor":null}""";

    static EntryView of(Entry entry) {
        var look = entry.look();
        return new EntryView(
                entry.at(),
                look.who(),
                look.roles(),
                look.matter().wireName(),
                look.subject().orElse(null),
                look.teams(),
                look.address());
    }
}
