"""The wording of Korean notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases("이 기사, 본 기사, 이 기사는, 본 기사는"),
    text_fates=phrases(
        """
        업데이트, 수정, 번역, 회원 전용*, 구독자 전용*, 유료회원 전용*, 유료 회원*
        """
    ),
    outlet=phrases("저희, 우리, 본지"),
    goods=phrases(
        """
        앱*, 앱을, 이벤트*, 뉴스레터, 뉴스레터를, 뉴스레터로, 앱, 앱을, 구독, 구독과, 채널, 채널을,
        채널에서, 카카오톡, 카카오톡에서, 페이스북, 페이스북에서, 유튜브, 유튜브에서, 네이버,
        네이버에서, 좋아요, 댓글, 댓글*, 제보, 제보*, 소식*, 뉴스*, 기사*, 채널*, 회원,
        인스타그램*, 페이스북*, 트위터*
        """
    ),
    requests=phrases("구독하세요"),
    closing_requests=phrases(
        """
        설치하세요, 참여하세요, 공유하세요, 방문하세요, 시청하세요, 읽어보세요, 읽어 보세요, 구독
        부탁드려요, 구독하세요, 구독해주세요, 구독해 주세요, 확인하세요, 만나보세요, 받아보세요,
        받아 보세요, 남겨주세요, 남겨 주세요, 부탁드립니다, 부탁드려요, 클릭하세요, 가입하세요,
        바랍니다, 보내주세요, 보내 주세요, 추가하세요, 눌러주세요, 눌러 주세요, 제보하세요,
        받아보실 수 있습니다, 받아볼 수 있습니다, 읽으실 수 있습니다, 구독하실 수 있습니다, 읽어
        주셔서 감사합니다, 읽어주셔서 감사합니다, 시청해 주셔서 감사합니다, 팔로우하세요, 팔로우해
        주세요, 팔로우해주세요
        """
    ),
    labels=phrases(
        """
        관련기사, 관련 기사, 더보기, 바로잡습니다, 정정, 알림, 함께 보면 좋은 기사,
        저작권자, 기사제보
        """
    ),
    formulas=phrases("이 기사는 앞서, 여러분의 제보, 제보를 기다립니다"),
)
