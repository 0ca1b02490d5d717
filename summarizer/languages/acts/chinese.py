"""Chinese words for what is done in the news, by the act."""

from __future__ import annotations

WORDS = """
accuse: 指控 控告 指责
acquit: 无罪
admit: 承认 供认 坦白
agree: 同意 达成 协议 商定
announce: 宣布 公布 发布 表示 宣告
apologise: 道歉 致歉 谢罪
approve: 批准 通过 同意 核准 表决通过
arrest: 逮捕 拘留 拘捕 抓获 被捕 扣押 羁押
ask: 要求 请求 请
attack: 袭击 攻击
ban: 禁止 取缔
begin: 开始 启动 展开 开展 动工 开工
block: 封锁 堵塞 阻止 阻断
build: 修建 建设 建造 兴建 建
burn: 烧毁 焚毁 火灾 着火 起火
buy: 收购 购买 买下 并购
cancel: 取消 撤销
close: 关闭 封闭 停业 关门
collapse: 倒塌 坍塌 垮塌 崩塌
confirm: 证实 确认
convict: 定罪 判决 有罪 判处
criticise: 批评 指责 抨击 谴责
cut jobs: 裁员 裁减 裁撤
damage: 损坏 受损 毁坏
debate: 讨论 审议 商议 辩论
demand: 要求 呼吁 敦促
deny: 否认 驳斥 反驳
destroy: 摧毁 毁坏 毁
die: 死亡 去世 逝世 遇难 身亡 丧生 离世 死
discover: 发现 找到
dismiss: 解雇 开除 免职 撤职
elect: 选举 当选 选出
end: 结束 终止 停止
evacuate: 疏散 撤离 转移
fall: 下降 下跌 减少 降低
fear: 担心 害怕 担忧 忧虑 恐惧
help: 帮助 援助 支援 救助
hope: 希望 期待 盼望
hospitalise: 住院 医院 入院 送医
injure: 受伤 伤
investigate: 调查 侦查
invite: 邀请
kill: 杀害 打死 杀死
leave: 离开 离任
meet: 会见 会晤 会面 见面
open: 开放 开通 开业 开幕 通车
oppose: 反对 抗议
pay: 支付 付款 缴纳
plan: 计划 打算 拟 准备
postpone: 推迟 延期 延后
praise: 赞扬 称赞 表扬 赞赏
promise: 承诺 答应 保证
propose: 提议 提出 建议
protest: 抗议 示威
question: 询问 审问 讯问 盘问
refund: 退款 退票 退还 退给 全额退
reject: 拒绝 驳回 否决
release: 释放 获释
repair: 修复 维修 修理
rescue: 营救 救出 获救 救援
resign: 辞职 下台 请辞 卸任
return: 返回 回国 归还
rise: 上升 上涨 增加 增长 提高
search: 搜索 搜查 搜寻
sell: 出售 卖出 售
sign: 签署 签订 签约
steal: 盗窃 偷窃 偷走 盗走
strike: 罢工
sue: 起诉 诉讼 控告
support: 支持 赞成 拥护 辩护
suspend: 暂停 停职 中止
thank: 感谢 致谢 谢
visit: 访问 视察 探望 考察 参观
vote: 投票 表决
warn: 警告 提醒 告诫
welcome: 欢迎
win: 获胜 赢得 击败 夺冠 战胜
withdraw: 撤回 撤出 退出
"""
LIGHT = "此事 了 着 进行 已经 已 正在 仍然 再次 也 这 一名 一个"
DETERMINERS = ""
DOUBTS = "涉嫌 怀疑 嫌疑 指控 疑似 据称 被控"
AGENTS = "被 由 遭 受"
OBJECTS = "把 将 向 对 给 与 和 跟"
