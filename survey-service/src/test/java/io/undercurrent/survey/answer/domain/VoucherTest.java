package io.undercurrent.survey.answer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherTest {

    @Test
    void a_printed_code_is_read_as_it_was_printed() {
        var chance = new Random(9474);

        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> Voucher.random(chance)))
                .allSatisfy(printed -> assertThat(Voucher.typed(printed.code())).isEqualTo(printed))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k3m-q2xr-0vte-h8wb", "7K3MQ2XR0VTEH8WB", " 7K3M q2xr OVTE H8WB "})
    void what_people_type_is_forgiven(String typed) {
        assertThat(Voucher.typed(typed)).isEqualTo(new Voucher("7K3M-Q2XR-0VTE-H8WB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M", "7K3M-Q2XR-0VTE-H8WU", "7K3M-Q2XR-0VTE-H8WB-7K3M"})
    void anything_else_is_no_voucher(String typed) {
        assertThatThrownBy(() -> Voucher.typed(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_receipt_does_not_show_what_is_stored() {
        var right = new Right.Handed(new Voucher("7K3M-Q2XR-0VTE-H8WB"));

        assertThat(right.receipt()).isEqualTo(new Right.Handed(Voucher.typed("7k3mq2xr0vteh8wb")).receipt());
        assertThat(right.spent().hex())
                .hasSize(64)
                .doesNotContain(right.receipt().text());
        assertThat(right.voucher()).hasToString("Voucher");
    }
}
