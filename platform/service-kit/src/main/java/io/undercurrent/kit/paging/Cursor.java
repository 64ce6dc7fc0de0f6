package io.undercurrent.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.kit.problem.Problem;
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
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException _) {
            throw Problem.badRequest("cursor-unreadable", "Send a cursor as it came in nextCursor, or none")
                    .withError("cursor", "is not a cursor of this list")
                    .asException();
        }
    }
}
