package org.expedite.domain.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.expedite.domain.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/** How the duties are kept in one period, while it is told. */
final class DutyPeriods {
    private final Instant begunAt;
    private final CaseEvent.Type begunWith;
    private final List<Line> lines;

    DutyPeriods(Instant begunAt, CaseEvent.Type begunWith, DutyState standing) {
        this.begunAt = begunAt;
        this.begunWith = begunWith;
        lines =
                Arrays.stream(Duty.values())
                        .map(duty -> new Line(duty, standing.meets(duty), begunAt))
                        .toList();
    }

    void note(DutyState standing, Instant at) {
        lines.forEach(line -> line.note(standing.meets(line.duty), at));
    }

    DutyPeriod unfinished() {
        return period(null, null);
    }

    DutyPeriod finished(Instant at, CaseEvent.Type with) {
        return period(at, with);
    }

    private DutyPeriod period(@Nullable Instant endedAt, CaseEvent.@Nullable Type endedWith) {
        return new DutyPeriod(
                begunAt,
                begunWith,
                endedAt,
                endedWith,
                lines.stream().map(line -> line.until(endedAt)).toList());
    }

    /** What is told of one duty. */
    private static final class Line {
        private final Duty duty;
        private final List<DutyInterval> past = new ArrayList<>();
        private boolean met;
        private Instant since;

        Line(Duty duty, boolean met, Instant since) {
            this.duty = duty;
            this.met = met;
            this.since = since;
        }

        /** What lasted no time at all is not told: one call may change a case twice. */
        void note(boolean now, Instant at) {
            if (now == met) {
                return;
            }
            if (since.isBefore(at)) {
                past.add(new DutyInterval(met, since, at));
                since = at;
            } else if (!past.isEmpty()) {
                since = past.removeLast().from();
            }
            met = now;
        }

        DutyRecord until(@Nullable Instant end) {
            List<DutyInterval> all = new ArrayList<>(past);
            all.add(new DutyInterval(met, since, end));
            return new DutyRecord(duty, all);
        }
    }
}
