package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.pilot.pilot.domain.Kept;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The revision of a pilot, as an ETag.
final class PilotTag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NO_REVISION = -1;

    private PilotTag() {}

    static String of(Kept kept) {
        return "\"" + kept.revision() + "\"";
    }

    /// The revision seen last; a tag that we never gave is of no revision.
    static long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Problem.preconditionRequired(
                            "if-match-missing", "Send the ETag you saw last as If-Match; this pilot exists")
                    .asException();
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NO_REVISION;
    }
}
