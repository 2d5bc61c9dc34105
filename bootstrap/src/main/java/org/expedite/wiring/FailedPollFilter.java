package org.expedite.wiring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Leaves out the lines that the library of the scheduler logs for each poll of a database that
 * cannot be reached. {@code OutageLog} logs the beginning and the end of such an outage. All other
 * failures of the library are logged. Created by {@code logback.xml}.
 */
public final class FailedPollFilter extends TurboFilter {
    private static final String LIBRARY = "com.github.kagkarlsson.scheduler.";
    private static final Set<String> POLLS =
            Set.of(LIBRARY + "RunUntilShutdown", LIBRARY + "RunAndLogErrors");

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        return failure != null
                        && POLLS.contains(logger.getName())
                        && DatabaseUnavailable.isBehind(failure)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
