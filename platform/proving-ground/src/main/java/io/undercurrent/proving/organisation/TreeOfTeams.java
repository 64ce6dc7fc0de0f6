package io.undercurrent.proving.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/// A company with one board, six departments and their teams: sixty in all, of 4 to 25 people.
final class TreeOfTeams {
    private static final String BOARD = "board";
    private static final List<Department> DEPARTMENTS = List.of(
            new Department(
                    "Customer service",
                    List.of(
                            "Phone north",
                            "Phone south",
                            "Chat",
                            "Complaints",
                            "Back office",
                            "Field visits",
                            "Planning desk",
                            "Quality",
                            "Key accounts")),
            new Department(
                    "Operations",
                    List.of(
                            "Intake",
                            "Claims motor",
                            "Claims home",
                            "Claims health",
                            "Recovery",
                            "Inspection",
                            "Logistics",
                            "Night shift",
                            "Archive")),
            new Department(
                    "Engineering",
                    List.of(
                            "Portal",
                            "Policy core",
                            "Data platform",
                            "Integration",
                            "Mobile",
                            "Infrastructure",
                            "Security",
                            "Test",
                            "Design")),
            new Department(
                    "Finance",
                    List.of(
                            "Accounting",
                            "Control",
                            "Treasury",
                            "Tax",
                            "Payroll",
                            "Actuarial",
                            "Reporting",
                            "Procurement")),
            new Department(
                    "Sales",
                    List.of(
                            "Brokers east",
                            "Brokers west",
                            "Direct",
                            "Partners",
                            "Campaigns",
                            "Pricing",
                            "Renewals",
                            "Events",
                            "Brand")),
            new Department(
                    "People and risk",
                    List.of(
                            "Recruitment",
                            "Learning",
                            "HR desk",
                            "Legal",
                            "Compliance",
                            "Audit",
                            "Privacy office",
                            "Facilities",
                            "Reception")));

    private record Department(String name, List<String> teams) {}

    private TreeOfTeams() {}

    static List<TeamPlan> grown(long seed) {
        var random = new SplittableRandom(seed);
        var teams = new ArrayList<TeamPlan>();
        teams.add(new TeamPlan(BOARD, "Board office", Optional.empty(), 7, Optional.empty()));
        for (var department : DEPARTMENTS) {
            var id = idOf(department.name());
            teams.add(new TeamPlan(id, department.name(), Optional.of(BOARD), random.nextInt(6, 11), Optional.empty()));
            for (var team : department.teams()) {
                teams.add(new TeamPlan(
                        id + "-" + idOf(team), team, Optional.of(id), random.nextInt(5, 26), Optional.empty()));
            }
        }
        return teams;
    }

    private static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
