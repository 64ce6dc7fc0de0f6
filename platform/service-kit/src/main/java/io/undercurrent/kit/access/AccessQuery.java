package io.undercurrent.kit.access;

import io.undercurrent.kit.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which looks somebody asks for.
public class AccessQuery {

    @QueryParam("who")
    @Parameter(description = "Only looks of this account", example = "hr@example.org")
    @Nullable
    String who;

    @QueryParam("team")
    @Parameter(description = "Only looks at answers that told of this team", example = "claims-north")
    @Nullable
    String team;

    @QueryParam("subject")
    @Parameter(
            description = "Only looks at this wave, pilot, question or team",
            example = "3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11")
    @Nullable
    String subject;

    @QueryParam("what")
    @Parameter(
            description = "Only looks at this",
            schema =
                    @Schema(
                            enumeration = {
                                "access-log",
                                "analyses",
                                "dead-letters",
                                "evidence",
                                "kpis",
                                "overview",
                                "participation",
                                "pilots",
                                "questions",
                                "results",
                                "signals",
                                "staffing",
                                "usage"
                            }))
    @Nullable
    String what;

    @QueryParam("since")
    @Parameter(description = "Only looks from this time on", example = "2026-03-01T00:00:00Z")
    @Nullable
    String since;

    @QueryParam("until")
    @Parameter(description = "Only looks before this time", example = "2026-04-01T00:00:00Z")
    @Nullable
    String until;

    Wanted wanted() {
        return new Wanted(
                Optional.ofNullable(who),
                Optional.ofNullable(team),
                Optional.ofNullable(subject),
                Optional.ofNullable(what).map(AccessQuery::matter),
                Optional.ofNullable(since).map(text -> instant("since", text)),
                Optional.ofNullable(until).map(text -> instant("until", text)));
    }

    private static Matter matter(String text) {
        return Matter.named(text)
                .orElseThrow(() -> Problem.badRequest("unknown-matter", "Nothing called so is looked at")
                        .withError("what", "must be results, signals or another word of the API description")
                        .asException());
    }

    private static Instant instant(String parameter, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw Problem.badRequest("time-unreadable", "Times are written as in RFC 3339, in UTC")
                    .withError(parameter, "must be a time such as 2026-03-01T00:00:00Z")
                    .asException();
        }
    }
}
