package org.expedite.architecture.offenders.application.cases;

/** A desk with an interface. */
public final class ServedDesk implements Runnable {
    @Override
    public void run() {}
}
