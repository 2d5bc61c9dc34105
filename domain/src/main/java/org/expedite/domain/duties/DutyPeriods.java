package org.expedite.domain.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.expedite.domain.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/** Builder of one duty period: collects the intervals in which each duty was met. */
final class DutyPeriods {
    private final Instant begunAt;
    private final CaseEvent.Type begunWith;
    private final List<History> histories;

    DutyPeriods(Instant begunAt, CaseEvent.Type begunWith, DutyState state) {
        this.begunAt = begunAt;
        this.begunWith = begunWith;
        histories =
                Arrays.stream(Duty.values())
                        .map(duty -> new History(duty, state.meets(duty), begunAt))
                        .toList();
    }

    void update(DutyState state, Instant at) {
        histories.forEach(history -> history.update(state.meets(history.duty), at));
    }

    DutyPeriod open() {
        return period(null, null);
    }

    DutyPeriod closed(Instant at, CaseEvent.Type with) {
        return period(at, with);
    }

    private DutyPeriod period(@Nullable Instant endedAt, CaseEvent.@Nullable Type endedWith) {
        return new DutyPeriod(
                begunAt,
                begunWith,
                endedAt,
                endedWith,
                histories.stream().map(history -> history.until(endedAt)).toList());
    }

    /** Intervals of one duty. */
    private static final class History {
        private final Duty duty;
        private final List<DutyInterval> past = new ArrayList<>();
        private boolean met;
        private Instant since;

        History(Duty duty, boolean met, Instant since) {
            this.duty = duty;
            this.met = met;
            this.since = since;
        }

        /** Empty intervals are left out: one request may change a case twice. */
        void update(boolean now, Instant at) {
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
