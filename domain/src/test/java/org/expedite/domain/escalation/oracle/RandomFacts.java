package org.expedite.domain.escalation.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Random facts from a seed. Most are valid, so that every outcome occurs; days are close to the
 * requested one, and instants close to midnight.
 */
final class RandomFacts {
    private static final List<String> ZONES =
            List.of(
                    "UTC",
                    "Asia/Kolkata",
                    "America/Los_Angeles",
                    "Europe/Berlin",
                    "America/Santiago",
                    "Pacific/Kiritimati");
    private static final List<String> LEVELS = List.of("L1", "L2", "L3", "ENGINEERING");
    private static final List<String> STATUSES =
            List.of(
                    "OPEN",
                    "IN_PROGRESS",
                    "WAITING_ON_CUSTOMER",
                    "WORKAROUND_IN_PLACE",
                    "RESOLVED",
                    "CLOSED",
                    "AWAITING_COVERAGE",
                    "AWAITING_VERIFICATION",
                    "REFERRED",
                    "WITHDRAWN");
    private static final int JUNE = (int) LocalDate.of(2026, 6, 15).toEpochDay();

    private final SplittableRandom random;
    private int today;

    private RandomFacts(long seed) {
        random = new SplittableRandom(seed);
    }

    static RawFacts of(long seed) {
        return new RandomFacts(seed).facts();
    }

    private RawFacts facts() {
        String zone = oneOf(ZONES);
        today = JUNE + random.nextInt(200);
        boolean asset = chance(90);
        boolean serial = chance(93);
        List<RawFacts.Person> people =
                List.of(person("ana", 85), person("eve", 50), person("fay", 50));
        String asks = chance(92) ? "ana" : null;
        boolean opened = chance(80);
        return new RawFacts(
                instant(zone),
                zone,
                chance(20),
                chance(90) ? LEVELS : List.of("L1", "L2"),
                mostly("L1", LEVELS),
                mostly("OPEN", STATUSES),
                mostly("P1", List.of("P1", "P2", "P3", "P4")),
                chance(10),
                opened,
                opener(opened, asks),
                asks,
                people,
                serial,
                serial && asset ? mostly("acme", List.of("acme", "globex")) : null,
                !serial || asset ? tracks() : null,
                contracts(),
                Map.of(
                        "acme", chance(97) ? "END_USER" : "PARTNER",
                        "globex", "END_USER",
                        "fastnet", "PARTNER"));
    }

    private String opener(boolean opened, String asks) {
        if (!opened || asks == null) {
            return null;
        }
        return chance(70) ? asks : oneOf(List.of("eve", "dan"));
    }

    private Instant instant(String zone) {
        Instant begin = midnight(today, zone);
        Instant end = midnight(today + 1, zone);
        return switch (random.nextInt(4)) {
            case 0 -> begin;
            case 1 -> begin.plusNanos(1);
            case 2 -> end.minusNanos(1);
            default ->
                    begin.plusSeconds(
                            random.nextLong(end.getEpochSecond() - begin.getEpochSecond()));
        };
    }

    private static Instant midnight(int day, String zone) {
        return LocalDate.ofEpochDay(day).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    private RawFacts.Person person(String id, int goodness) {
        List<RawFacts.Job> jobs = new ArrayList<>();
        if (chance(goodness)) {
            jobs.add(new RawFacts.Job("acme", "EMPLOYEE", today - 1000, chance(80) ? null : end()));
        }
        while (chance(15)) {
            int from = start();
            jobs.add(
                    new RawFacts.Job(
                            oneOf(List.of("acme", "globex", "fastnet", "unknown")),
                            oneOf(List.of("EMPLOYEE", "CONTRACTOR")),
                            from,
                            notBefore(from)));
        }
        List<RawFacts.Paper> papers = new ArrayList<>();
        if (chance(goodness)) {
            papers.add(new RawFacts.Paper(id + "-0", "JNCIE-M", "ACTIVE", today - 500, end()));
        }
        while (chance(30)) {
            int from = start();
            papers.add(
                    new RawFacts.Paper(
                            id + "-" + papers.size(),
                            oneOf(List.of("JNCIE-M", "JNCIE-ER", "JNCIP-M")),
                            oneOf(List.of("ACTIVE", "SUSPENDED", "REVOKED", "EMERITUS")),
                            from,
                            notBefore(from)));
        }
        return new RawFacts.Person(id, jobs, papers);
    }

    private List<RawFacts.Track> tracks() {
        List<RawFacts.Track> tracks = new ArrayList<>();
        if (chance(88)) {
            tracks.add(new RawFacts.Track("JNCIE-M", today - 2000));
        }
        if (chance(15)) {
            tracks.add(new RawFacts.Track("JNCIE-ER", start()));
        }
        return tracks;
    }

    private List<RawFacts.Contract> contracts() {
        List<RawFacts.Contract> contracts = new ArrayList<>();
        if (chance(80)) {
            contracts.add(
                    new RawFacts.Contract(
                            "C0", "TECHNICAL_SERVICES", null, "ACTIVE", true, today - 300, end()));
        }
        while (chance(35)) {
            int from = start();
            Integer to = notBefore(from);
            contracts.add(
                    new RawFacts.Contract(
                            "C" + contracts.size(),
                            mostly("TECHNICAL_SERVICES", List.of("HARDWARE_ONLY")),
                            chance(33) ? null : oneOf(List.of("fastnet", "unknown")),
                            mostly("ACTIVE", List.of("SUSPENDED", "CANCELLED")),
                            chance(85),
                            from,
                            to == null ? from + 365 : to));
        }
        return contracts;
    }

    private int start() {
        return today + oneOf(List.of(-400, -2, -1, 0, 1, 2, 400));
    }

    private int end() {
        return today + oneOf(List.of(400, 400, 2, 1, 0, -1));
    }

    private Integer notBefore(int from) {
        return chance(20) ? null : Integer.valueOf(Math.max(from, end()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String mostly(String usual, List<String> others) {
        return chance(85) ? usual : oneOf(others);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
