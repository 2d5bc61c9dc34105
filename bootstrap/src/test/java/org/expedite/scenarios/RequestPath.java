package org.expedite.scenarios;

/** The ways in which priority can be asked for; the same facts must give the same findings. */
enum RequestPath {
    WEB,
    PHONE,
    API,
    DRY_RUN
}
