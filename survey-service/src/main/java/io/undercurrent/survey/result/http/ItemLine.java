package io.undercurrent.survey.result.http;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.undercurrent.survey.result.domain.Counts;
import io.undercurrent.survey.result.domain.ItemAnswers;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.QuestionBank;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a line says of one question: of an item in its own direction, or of a construct in the construct's.
@Schema(name = "ItemLine")
record ItemLine(
        @Nullable String item,
        @Nullable String construct,

        @Schema(
                required = true,
                description = "How often each of the five answers was given",
                minItems = 5,
                maxItems = 5)
        @Nullable
        List<@Nullable Integer> counts,

        @Nullable Integer dontKnow) {

    static Optional<Fault> fault(@Nullable ItemLine line, String pointer, int answered) {
        return line == null
                ? Fault.missing(pointer, null)
                : line.faults(pointer, answered)
                        .flatMap(check -> check.get().stream())
                        .findFirst();
    }

    private Stream<Supplier<Optional<Fault>>> faults(String pointer, int answered) {
        return Stream.of(
                () -> nameFault(pointer),
                () -> Fault.missing(pointer + "/counts", counts),
                () -> countsFault(pointer + "/counts"),
                () -> dontKnow == null ? Optional.empty() : Fault.count(pointer + "/dontKnow", dontKnow),
                () -> given() <= answered
                        ? Optional.empty()
                        : Fault.of("given-above-answered", "More answers than people who answered", pointer));
    }

    private Optional<Fault> nameFault(String pointer) {
        if ((item == null) == (construct == null)) {
            return Fault.of("item-or-construct", "Name either an item or a construct", pointer);
        }
        if (item != null && QuestionBank.item(item).isEmpty()) {
            return Fault.of("unknown-item", "The question bank has no such item", pointer + "/item");
        }
        return construct == null || QuestionBank.knows(construct)
                ? Optional.empty()
                : Fault.of("unknown-construct", "The question bank has no such construct", pointer + "/construct");
    }

    private Optional<Fault> countsFault(String pointer) {
        var given = requireNonNull(counts);
        if (given.size() != Counts.ANSWERS) {
            return Fault.of("five-counts", "Give five counts, one for each answer", pointer);
        }
        return given.stream()
                .flatMap(count -> Fault.count(pointer, count).stream())
                .findFirst();
    }

    private long given() {
        var all = requireNonNull(counts).stream().flatMap(Stream::ofNullable).mapToLong(Integer::longValue);
        return all.sum() + requireNonNullElse(dontKnow, 0);
    }

    /// The item or construct told of: a line may tell of each once.
    String name() {
        return String.valueOf(item == null ? construct : item);
    }

    Optional<String> constructOfItem() {
        return Optional.ofNullable(item).flatMap(QuestionBank::item).flatMap(Item::construct);
    }

    ItemAnswers toDomain() {
        var each = new Counts(
                requireNonNull(counts).stream().flatMap(Stream::ofNullable).toList());
        var unknown = requireNonNullElse(dontKnow, 0);
        return item == null
                ? ItemAnswers.toConstruct(requireNonNull(construct), each, unknown)
                : ItemAnswers.toItem(QuestionBank.item(item).orElseThrow(), each, unknown);
    }
}
