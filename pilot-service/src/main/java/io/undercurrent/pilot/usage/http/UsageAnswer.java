package io.undercurrent.pilot.usage.http;

import io.undercurrent.pilot.usage.domain.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UsageAnswer")
record UsageAnswer(@Schema(examples = "48") int accepted, List<Rejection> rejected) {
    static final String EXAMPLE = """
            {"accepted":48,"rejected":[{"line":7,"code":"unknown-team","message":"No team of this id is known here"}]}""";

    static UsageAnswer of(int accepted, List<Rejection> unread, List<Rejection> refused) {
        var byLine = Stream.concat(unread.stream(), refused.stream())
                .sorted(Comparator.comparingLong(Rejection::line))
                .toList();
        return new UsageAnswer(accepted, byLine);
    }
}
