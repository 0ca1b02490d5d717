"""Japanese words by which a sentence states a fact: the commonest."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.tables import by_word, grouped, measures, valued

VOCABULARY = Vocabulary(
    short=True,
    senses=grouped(
        """
        die: 死亡, 死者, 亡くなった, 死去, 犠牲
        hurt: 負傷, 重傷, 軽傷, 重軽傷, けがをした, がけがをした, けがを, がけが, 怪我
        missing: 行方不明
        rescue: 救助
        arrest: 逮捕, 拘束
        release: 釈放
        charge: 起訴, 送検
        convict: 有罪, 実刑, 懲役, 禁錮
        acquit: 無罪
        evacuate: 避難
        rise: 上昇, 増加, 上がった, 上がったと, 上がり, 値上がり, 高騰, 続伸, 反発, 急騰, 値上げ,
            引き上げ
        fall: 低下, 下落, 減少, 下がった, 下がったと, 下がり, 値下がり, 続落, 反落, 急落, 値下げ,
            引き下げ
        accept: 可決, 承認, 採択
        reject: 否決, 却下
        open: 開業, 開館, 開通
        close: 閉鎖, 閉館, 閉店
        begin: 開始
        end: 終了
        resign: 辞任
        appoint: 任命, 就任
        dismiss: 解雇, 解任
        buy: 買収
        sell: 売却
        fire: 火災, 火事
        quake: 地震
        flood: 洪水
        blast: 爆発
        people: 人, 乗客, 住民
        child: 子ども, 児童
        student: 生徒, 学生
        work: 作業員, 従業員
        police: 警察
        """
    ),
    empty_words=phrases(
        """
        の, に, は, を, が, と, で, も, へ, や, から, まで, より, した, して, する, いた, いる,
        れた, された, という, として, による, について, では, には, この, その, また, など, だ,
        です, ます, ました, 人が
        """
    ),
    scales=valued("万 = 10000, 億 = 1e+08, 兆 = 1e+12"),
    versus=("対",),
    percents=("%", "パーセント"),
    currencies=by_word(
        """
        jpy: 円
        usd: $, ドル
        eur: €, ユーロ
        """
    ),
    units=measures(
        """
        length 1: メートル
        length 1000: キロ, キロメートル
        mass 1000: トン
        time 60: 分, 分間
        time 3600: 時間
        time 86400: 日間
        time 2629800: か月, カ月
        time 3.15576e+07: 年間
        """
    ),
    ages_after=("歳",),
    at_least_behind=phrases("以上"),
    at_least=phrases("少なくとも"),
    about=phrases("約, およそ"),
    parts=phrases("うち, ほか"),
    relative_days=valued("昨日 = -1, 今日 = 0, 明日 = 1"),
    negations=phrases("ない, なかった, ません, いない"),
    open_moods=OPEN_MOODS["ja"],
    any_moods=ANY_MOODS["ja"],
    done=DONE["ja"],
)
