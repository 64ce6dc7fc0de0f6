package io.undercurrent.survey.question.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which questions to list: of a team, among those a reader may see, in a state, from a place in the list on. Without
/// a state all but the hidden.
public record QuestionQuery(
        Optional<String> team,
        Optional<Set<String>> among,
        Optional<QuestionState> state,
        Optional<Place> after,
        int limit) {

    /// A place in the list: the newest come first, and within a day chance decides.
    public record Place(LocalDate day, QuestionId id) {

        public static Place of(Question question) {
            return new Place(question.opening().day(), question.id());
        }

        public static Place read(String text) {
            var parts = text.split("/", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("A place is a day and an id");
            }
            return new Place(LocalDate.parse(parts[0]), new QuestionId(UUID.fromString(parts[1])));
        }

        public String text() {
            return day + "/" + id.value();
        }
    }
}
