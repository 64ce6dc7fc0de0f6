package io.undercurrent.survey.answer;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Printing;
import io.undercurrent.survey.answer.domain.Printing.Printed;
import io.undercurrent.survey.answer.domain.Printing.TooMany;
import io.undercurrent.survey.answer.domain.Printing.UnknownGroup;
import io.undercurrent.survey.answer.domain.Printing.WaveNotOpen;
import io.undercurrent.survey.answer.domain.Voucher;
import io.undercurrent.survey.answer.domain.Vouchers;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Stream;

/// Makes codes to be printed and handed out unrecorded, to people without a device. They are shown once and kept as
/// hashes.
@ApplicationScoped
public class PrintVouchers {

    private final Waves waves;
    private final Electorate electorate;
    private final Vouchers vouchers;
    private final BallotBoxes boxes;
    private final SecureRandom chance = new SecureRandom();

    PrintVouchers(Waves waves, Electorate electorate, Vouchers vouchers, BallotBoxes boxes) {
        this.waves = waves;
        this.electorate = electorate;
        this.vouchers = vouchers;
        this.boxes = boxes;
    }

    public Printing print(WaveId wave, TeamId group, int count) {
        if (waves.wave(wave).filter(Wave.Open.class::isInstance).isEmpty()) {
            return new WaveNotOpen();
        }
        boxes.setUp(wave);
        return electorate.groups(wave).stream()
                .filter(known -> known.id().equals(group))
                .findFirst()
                .map(known -> print(wave, known, count))
                .orElseGet(UnknownGroup::new);
    }

    private Printing print(WaveId wave, ReportingGroup group, int count) {
        var printed = Stream.generate(() -> Voucher.random(chance)).limit(count).toList();
        return vouchers.add(wave, group, printed) ? new Printed(printed) : new TooMany(group.size());
    }
}
