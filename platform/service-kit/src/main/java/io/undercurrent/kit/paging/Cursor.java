package io.undercurrent.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;

/// A place in a list, written so that nobody is tempted to make one up.
final class Cursor {

    private Cursor() {}

    static String at(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    static String positionIn(String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var position = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (position.indexOf('\0') < 0) {
                return position;
            }
        } catch (IllegalArgumentException | CharacterCodingException _) {
            // told below, like a position that no database can hold
        }
        throw unreadable();
    }

    static ProblemException unreadable() {
        return Problem.badRequest("cursor-unreadable", "Send a cursor as it came in nextCursor, or none")
                .withError("cursor", "is not a cursor of this list")
                .asException();
    }
}
