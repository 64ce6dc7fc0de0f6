package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.MappingText;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of a mapping, as an ETag.
final class MappingTag {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NO_VERSION = -1;

    private MappingTag() {}

    static ResponseBuilder on(ResponseBuilder answer, MappingText text) {
        return answer.tag(new EntityTag(Long.toString(text.version())));
    }

    /// What was seen last; a tag that we never gave is of no version.
    static Optional<Long> version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        var tag = TAG.matcher(ifMatch.strip());
        return Optional.of(tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION);
    }
}
