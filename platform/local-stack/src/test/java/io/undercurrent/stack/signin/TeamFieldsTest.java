package io.undercurrent.stack.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamFieldsTest {
    @Test
    void fields_that_come_more_than_once_are_gathered_and_the_others_stay() {
        var gathered = TeamFields.gathered("role=team-lead&team=t-1&client_id=cli&team=t-2");

        assertThat(gathered).isEqualTo("role=team-lead&client_id=cli&team=t-1,t-2");
    }
}
