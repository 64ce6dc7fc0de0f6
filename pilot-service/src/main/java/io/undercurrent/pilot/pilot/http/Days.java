package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.pilot.pilot.domain.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Days on which something is said to have happened.
@ApplicationScoped
class Days {
    private final Moments moments;

    Days(Moments moments) {
        this.moments = moments;
    }

    /// The day that was sent, or today; a day that has not come is refused.
    LocalDate past(@Nullable LocalDate sent, String pointer) {
        if (sent == null) {
            return moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        if (sent.isAfter(moments.today())) {
            throw Problem.unprocessable("day-in-the-future", sent + " has not come yet")
                    .withError(pointer, "lies in the future")
                    .asException();
        }
        return sent;
    }
}
