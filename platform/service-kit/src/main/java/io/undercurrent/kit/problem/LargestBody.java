package io.undercurrent.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// How large a body may be. A file is read row by row and takes no memory, so it may be larger than anything else.
@ApplicationScoped
class LargestBody {

    private static final String[] FILES = {"application/x-ndjson", "text/csv"};

    private final long body;
    private final long file;

    LargestBody(
            @ConfigProperty(name = "undercurrent.http.largest-body") MemorySize body,
            @ConfigProperty(name = "undercurrent.http.largest-file") MemorySize file) {
        this.body = body.asLongValue();
        this.file = file.asLongValue();
    }

    long of(@Nullable String contentType) {
        var type = Optional.ofNullable(contentType).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(FILES).anyMatch(type::startsWith) ? file : body;
    }
}
