package org.expedite.web;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.expedite.application.audit.SecretScan;

/** Looks for secrets in every line that tests log; see {@code logback-test.xml}. */
public final class ScannedLog extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent line) {
        StringBuilder text = new StringBuilder(line.getFormattedMessage());
        text.append(' ').append(line.getKeyValuePairs()).append(line.getMDCPropertyMap());
        for (IThrowableProxy cause = line.getThrowableProxy();
                cause != null;
                cause = cause.getCause()) {
            text.append(' ').append(cause.getMessage());
        }
        SecretScan.OF_PROCESS.read("the log of " + line.getLoggerName(), text.toString());
    }
}
