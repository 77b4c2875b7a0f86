package org.huimin.vocabulary;

/** What a project is to see in the plan's year. */
public enum Stage implements Keyword {
    /** 启动. */
    START,
    /** 新建. */
    BUILD,
    /** 续建. */
    CONTINUE,
    /** 推进. */
    ADVANCE,
    /** 改造. */
    REBUILD,
    /** 完成. */
    COMPLETE
}
