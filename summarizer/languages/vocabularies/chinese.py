"""Chinese words by which a sentence states a fact: the commonest, simplified and traditional."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.moods import ANY_MOODS, OPEN_MOODS, REQUESTS
from summarizer.languages.vocabularies.tables import by_word, grouped, measures, valued

VOCABULARY = Vocabulary(
    short=True,
    senses=grouped(
        """
        die: 死亡, 遇难, 遇難, 丧生, 喪生, 身亡, 去世, 死者, 遇难者, 罹难, 罹難
        hurt: 受伤, 受傷, 伤者, 傷者, 伤员, 重伤, 轻伤, 負傷
        missing: 失联, 失聯, 失踪, 失蹤
        trap: 被困
        rescue: 获救, 獲救, 救出
        arrest: 被捕, 逮捕, 拘留, 抓获, 刑拘, 依法控制
        release: 获释, 獲釋, 释放
        charge: 起诉, 起訴, 公诉, 公訴, 被控, 指控
        convict: 判处, 判處, 有罪, 判刑
        acquit: 无罪, 無罪, 宣告无罪
        evacuate: 疏散, 转移, 撤离, 轉移, 撤離
        rise: 上涨, 上漲, 增长, 增長, 上升, 增加, 同比增长, 走高, 收高, 收涨, 收漲, 攀升, 上扬,
            上揚, 上调, 上調, 涨了, 漲了, 反弹, 反彈, 涨价, 漲價
        fall: 下跌, 下降, 减少, 減少, 下滑, 走低, 收低, 收跌, 下挫, 下调, 下調, 跌了, 回落, 降价,
            降價, 大跌, 暴跌
        win: 战胜, 戰勝, 击败, 擊敗, 获胜, 夺冠, 逆转
        lose: 负于, 落败, 输给, 不敌
        accept: 通过, 通過, 批准, 同意
        reject: 否决, 拒绝, 拒絕, 驳回
        open: 开放, 開放, 启用, 开通
        close: 关闭, 關閉, 停业
        begin: 开始, 開始, 启动
        end: 结束, 結束, 落幕
        dismiss: 裁员, 裁減, 裁减, 裁撤, 解雇
        resign: 辞职, 辭職, 辞去
        appoint: 任命, 出任, 接任
        land: 着陆, 落在, 附着
        collapse: 倒塌, 垮塌, 坍塌
        blast: 爆炸
        fire: 火灾, 火災, 起火
        quake: 地震
        crash: 坠毁, 相撞
        flood: 洪水, 洪灾
        strike: 罢工
        people: 人, 人员, 村民, 居民, 群众, 乘客, 民众
        student: 学生, 學生
        child: 儿童, 孩子
        police: 警方, 警察
        jobs: 岗位, 職位, 员工, 職工
        school: 学校, 學校, 中小学
        """
    ),
    empty_words=phrases(
        """
        的, 了, 在, 是, 和, 与, 及, 也, 又, 就, 都, 而, 并, 但, 或, 被, 把, 将, 已, 已经,
        对, 从, 到, 由, 向, 于, 以, 为, 之, 其, 这, 那, 有, 者, 个, 個, 名, 位, 起,
        约, 約, 左右, 余, 说, 称, 表示, 說, 稱, 他, 她, 它, 们
        """
    ),
    scales=valued("万 = 10000, 萬 = 10000, 亿 = 1e+08, 億 = 1e+08"),
    versus=("比",),
    percents=("%", "成"),
    currencies=by_word(
        """
        yuan: 元, 元人民币, 人民币
        usd: $, 美元
        eur: €, 欧元, 歐元
        hkd: 港元
        jpy: 日元
        """
    ),
    units=measures(
        """
        length 1: 米, 公尺
        length 1000: 公里, 千米
        mass 1: 公斤, 千克
        mass 0.001: 克
        mass 1000: 吨, 噸
        time 60: 分钟, 分鐘
        time 3600: 小时, 小時
        time 86400: 天
        time 2629800: 个月, 個月
        time 3.15576e+07: 年
        volume 0.001: 毫升
        length 0.001: 毫米
        """
    ),
    came_from=phrases("由, 从, 從"),
    came_to=phrases("至, 到, 上调至, 上調至, 下调至, 下調至, 升至, 降至, 增至, 减至, 減至"),
    ages_after=("岁", "歲"),
    clock_hours=valued("时 = -1, 時 = -1, 点 = -1, 點 = -1, 时许 = -1"),
    at_least_behind=phrases("以上, 多, 余, 餘"),
    at_least=phrases("至少, 不少于, 超过, 超過, 逾, 高于, 高於"),
    at_most=phrases("不到, 不足, 至多, 低于, 低於"),
    about=phrases("约, 約, 大约, 近, 接近"),
    parts=phrases("其中, 包括, 另有, 另外"),
    remainders=phrases("其余, 其餘, 余下, 餘下, 剩余, 剩餘"),
    relative_days=valued("昨日 = -1, 昨天 = -1, 今日 = 0, 今天 = 0, 明天 = 1, 明日 = 1"),
    periods=phrases(
        """
        一季度, 二季度, 三季度, 四季度, 上半年, 下半年, 全年, 前三季度, 前九个月, 前八个月,
        前七个月, 前六个月, 前五个月, 前四个月, 前三个月, 前两个月, 前十个月, 前十一个月, 单月,
        当季, 当月, 上年同期, 去年同期
        """
    ),
    articles=("名", "位", "个", "個"),
    stamps=phrases("截至, 目前, 已有"),
    negations=phrases("没有, 沒有, 未, 并未, 不会, 不再, 否认, 尚未"),
    futures=phrases("将于, 將於, 将在, 计划, 拟"),
    plans=phrases("可能, 或将, 预计, 有望"),
    requests=REQUESTS["zh"],
    open_moods=OPEN_MOODS["zh"],
    any_moods=ANY_MOODS["zh"],
)
