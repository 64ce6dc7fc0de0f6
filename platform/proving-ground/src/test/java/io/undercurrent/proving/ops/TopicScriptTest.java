package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicScriptTest {
    private static final Facts FACTS = Facts.here();
    private static final String TEXT = FACTS.checkout().text(TopicScript.PLACE);

    @Test
    void the_script_creates_the_topics_of_the_contracts() {
        assertThat(new TopicScript(TEXT).complaints(FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    undercurrent.pilot.usage.v1      | undercurrent.pilot.usages.v1    | topics
                    ' --config cleanup.policy=compact' | ''                            | topics
                    retention.ms=-1                  | retention.ms=604800000          | topics
                    undercurrent.pilot-service.dead-letters.v1 | undercurrent.pilot.dead-letters.v1 | topics
                    --partitions 4                   | --partitions 1                  | partitions
                    """)
    void an_untrue_line_is_found(String so, String notSo, String complaint) {
        assertThat(TEXT).contains(so);

        var complaints = new TopicScript(TEXT.replace(so, notSo)).complaints(FACTS);

        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }
}
