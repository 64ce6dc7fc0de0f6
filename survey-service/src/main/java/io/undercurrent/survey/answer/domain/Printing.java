package io.undercurrent.survey.answer.domain;

import java.util.List;

/// What becomes of the wish for vouchers.
public sealed interface Printing {

    record Printed(List<Voucher> vouchers) implements Printing {

        public Printed {
            vouchers = List.copyOf(vouchers);
        }
    }

    /// The group would have more vouchers than people.
    record TooMany(int groupSize) implements Printing {}

    record UnknownGroup() implements Printing {}

    record WaveNotOpen() implements Printing {}
}
