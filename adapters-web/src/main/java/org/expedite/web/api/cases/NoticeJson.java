package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.application.cases.Notice;

/** Information that the reader of a case should know, or act on. */
@Introspected
@Schema(name = "Notice")
public record NoticeJson(Notice.Code code, String detail) {

    static NoticeJson of(Notice notice) {
        return new NoticeJson(notice.code(), notice.detail().text());
    }
}
