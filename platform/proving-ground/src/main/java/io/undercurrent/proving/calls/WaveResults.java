package io.undercurrent.proving.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a wave's teams said, as far as it is told.
public record WaveResults(String week, List<Result> items) {

    public record Result(
            String teamId,
            String scope,
            String state,
            @Nullable Integer answered,
            @Nullable List<Item> items) {

        public boolean isTold() {
            return !state.equals("withheld");
        }

        /// How many answered, where it is told.
        public int respondents() {
            return answered == null ? 0 : answered;
        }

        /// Whether it is the team's own people, without those below.
        public boolean isOwn() {
            return scope.equals("own");
        }
    }

    public record Item(String item, Integer answers) {}
}
