package io.undercurrent.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.kit.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void one_row_more_than_asked_for_means_there_is_a_next_page() {
        var query = new PageQuery(2, Optional.empty());

        var page = Page.of(List.of("a", "b", "c"), query, row -> row);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).isNotNull().isNotEqualTo("b");
    }

    @Test
    void a_full_last_page_has_no_next_one() {
        var page = Page.of(List.of("a", "b"), new PageQuery(2, Optional.empty()), row -> row);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void the_cursor_leads_behind_the_last_row_shown() {
        var query = new PageQuery();
        query.cursor = Page.of(List.of("ä/1", "b"), new PageQuery(1, Optional.empty()), row -> row)
                .nextCursor();

        assertThat(query.after()).contains("ä/1");
    }

    @Test
    void a_place_in_another_list_is_refused() {
        var query = new PageQuery(2, Optional.of("A"));

        assertThatThrownBy(() -> query.after(Integer::valueOf))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("cursor-unreadable"));
        assertThatThrownBy(() -> query.after(LocalDate::parse)).isInstanceOf(ProblemException.class);
        assertThat(new PageQuery(2, Optional.of("7")).after(Integer::valueOf)).contains(7);
    }

    @Test
    void who_does_not_ask_gets_fifty_from_the_start() {
        var query = new PageQuery();

        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.oneMoreThanLimit()).isEqualTo(51);
        assertThat(query.after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "1e2", ""})
    void an_impossible_limit_is_refused(String limit) {
        var query = new PageQuery();
        query.limit = limit;

        assertThatThrownBy(query::limit)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("limit-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "gA", "a b"})
    void a_made_up_cursor_is_refused(String cursor) {
        var query = new PageQuery();
        query.cursor = cursor;

        assertThatThrownBy(query::after)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }
}
