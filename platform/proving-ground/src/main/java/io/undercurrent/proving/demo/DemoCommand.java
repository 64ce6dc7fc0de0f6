package io.undercurrent.proving.demo;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Company;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.play.PlayOrganisation;
import io.undercurrent.proving.play.PlayPilots;
import java.util.concurrent.Callable;
import org.threeten.extra.YearWeek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Plays a synthetic organisation with planted changes against the running stack.")
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--seed", description = "Another seed is another organisation.", defaultValue = "" + Company.SEED)
    private long seed = Company.SEED;

    @Option(names = "--last-week", description = "The last of the forty weeks, such as 2026-W40.")
    private YearWeek lastWeek = Company.LAST_WEEK;

    @Override
    public Integer call() {
        var stack = new Stack(Addresses.from(System.getenv()));
        var blueprint = Company.blueprint(seed, lastWeek);
        System.out.printf(
                "Playing %d teams from %s to %s%n", blueprint.teams().size(), blueprint.first(), blueprint.last());
        var organisation = new Organisation(blueprint);
        new PlayOrganisation(stack, System.out).play(organisation);
        new TellDemo(System.out).tell(Outcome.read(stack, blueprint), stack.explanations());
        new TellPilots(System.out).tell(new PlayPilots(stack, blueprint).play(), stack.pilots());
        System.out.printf(
                "%nOpen %s and sign in as hr (people analyst), lead, council, privacy or admin.%n",
                stack.addresses().signals());
        new OpenPulse(stack.surveys(), System.out).open(organisation);
        return 0;
    }
}
