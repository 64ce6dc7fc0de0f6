package io.undercurrent.survey.ballot.http;

import io.undercurrent.survey.ballot.domain.Desk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an employee has to know to get a ballot.
@Schema(name = "BallotDesk")
record DeskView(
        @Schema(description = "Whose answers are counted together with theirs")
        String group,

        @Schema(description = "The key to blind a message for")
        String key,

        @Schema(
                enumeration = {"waiting", "issued"},
                description = "Whether the ballot was issued")
        String state) {

    static final String EXAMPLE = """
        {"group":"sales","key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI","state":"waiting"}\
        """;

    static DeskView of(Desk.Place place) {
        return new DeskView(place.group().value(), place.key().fingerprint(), place.issued() ? "issued" : "waiting");
    }
}
