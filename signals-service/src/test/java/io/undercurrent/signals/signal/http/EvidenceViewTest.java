package io.undercurrent.signals.signal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.signal.domain.AReading;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceViewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What our own rules say, and which week it is, tells nothing about answers.
    private static final Set<String> NOT_ABOUT_ANSWERS = Set.of("weight", "limit");

    private static final Pattern WEEK_OR_BAND = Pattern.compile("week \\d+|\\d+[-–]\\d+|<5|\\d{4}-W\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)(%?)");
    private static final Pattern CHANCE = Pattern.compile("1 (?:of|op de) (\\d+)");

    static Stream<AReading> everythingThatRestsOnFew() {
        return Arrays.stream(SignalKind.values())
                .flatMap(kind -> Arrays.stream(Level.values()).map(level -> AReading.of(kind, level)))
                .flatMap(reading -> Stream.of("5-7", "8-11").map(reading::restingOn));
    }

    @ParameterizedTest
    @MethodSource("everythingThatRestsOnFew")
    void an_answer_about_few_people_holds_at_most_three_numbers(AReading reading) {
        var english = numbers(reading, Words.ENGLISH);

        assertThat(english).hasSizeLessThanOrEqualTo(3);
        assertThat(numbers(reading, Words.DUTCH)).isEqualTo(english);
    }

    private static Set<String> numbers(AReading reading, Words words) {
        var evidence = reading.evidence();
        var view = EvidenceView.of(evidence, Counsel.of(List.of(evidence.reading())), words);
        var numbers = new TreeSet<String>();
        collect(JSON.valueToTree(view), numbers);
        return numbers;
    }

    /// In the sentence 72 % is the 0.72 of the table, and "1 of 10" its 0.1.
    private static void collect(JsonNode node, Set<String> numbers) {
        node.properties().forEach(field -> {
            if (NOT_ABOUT_ANSWERS.contains(field.getKey())) {
                return;
            }
            if (field.getValue().isNumber()) {
                numbers.add(text(field.getValue().doubleValue()));
            }
            if (field.getKey().equals("summary")) {
                addSaid(field.getValue().textValue(), numbers);
            }
            collect(field.getValue(), numbers);
        });
        node.elements().forEachRemaining(element -> collect(element, numbers));
    }

    private static void addSaid(String sentence, Set<String> numbers) {
        var chance = CHANCE.matcher(WEEK_OR_BAND.matcher(sentence).replaceAll(""));
        chance.results().forEach(found -> numbers.add(text(1.0 / Integer.parseInt(found.group(1)))));
        NUMBER.matcher(chance.replaceAll("")).results().forEach(found -> {
            var value = Double.parseDouble(found.group(1).replace(',', '.'));
            numbers.add(text(found.group(2).isEmpty() ? value : value / 100));
        });
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
