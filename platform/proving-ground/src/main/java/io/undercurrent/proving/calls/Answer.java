package io.undercurrent.proving.calls;

import java.util.Optional;

/// What came back.
public record Answer(int status, String body, Optional<String> location, Optional<Long> retryAfterSeconds) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean asksToWait() {
        return (status == 429 || status == 503) && retryAfterSeconds.isPresent();
    }

    public <T> T as(Class<T> type) {
        return Json.read(body, type);
    }
}
