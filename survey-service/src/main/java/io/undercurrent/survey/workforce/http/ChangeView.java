package io.undercurrent.survey.workforce.http;

import static java.util.Comparator.comparing;

import io.undercurrent.survey.workforce.domain.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A client changed people and teams.
@Schema(name = "WorkforceChange")
record ChangeView(
        Instant at,
        String client,

        @Schema(enumeration = {"import", "scim", "employment-event"})
        String channel,

        List<CountView> changes) {

    /// How often one kind of change happened.
    @Schema(name = "WorkforceChangeCount")
    record CountView(
            @Schema(
                    enumeration = {
                        "joined",
                        "moved",
                        "went-on-leave",
                        "returned",
                        "ended",
                        "erased",
                        "teams-added",
                        "teams-changed",
                        "teams-closed",
                        "refused"
                    })
            String kind,

            int count) {}

    static ChangeView of(AuditEntry entry) {
        var counts = entry.counts().entrySet().stream()
                .sorted(comparing(Map.Entry::getKey))
                .map(count -> new CountView(count.getKey().key(), count.getValue()))
                .toList();
        return new ChangeView(entry.at(), entry.by().client(), entry.by().channel(), counts);
    }
}
