package org.expedite.scenarios;

/** The ways to request priority; the same facts must give the same findings by all of them. */
enum RequestPath {
    WEB,
    PHONE,
    API,
    DRY_RUN
}
