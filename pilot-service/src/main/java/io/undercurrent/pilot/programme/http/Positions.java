package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.problem.Problem;
import java.util.UUID;

/// Where a page ended.
final class Positions {
    private Positions() {}

    static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException _) {
            throw Problem.badRequest("cursor-unreadable", "Send a cursor as it came in nextCursor, or none")
                    .asException();
        }
    }
}
